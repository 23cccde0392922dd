// task: passk/booklet_pages
// entry point: booklet_pages
// tags: numbers, lists
// %% prompt
/// Says which pages are printed side by side on the sheets of a folded hymn booklet.
///
/// Sheets lie in each other and are folded in the middle; each side holds two pages. The booklet has as many
/// sheets as it needs for the pages numbered `start` to start + pages - 1. Places that are left over are
/// blank and come after the last page; a blank is 0. Return (left, right) for the front of the outermost
/// sheet, its back, the front of the next sheet, and so on. On the front of the outermost sheet the first
/// page is at the right, on its back the second page at the left. Without pages there are no sheets. `start`
/// is at least 1.
///
/// booklet_pages(4, 1) // [(4, 1), (2, 3)]
/// booklet_pages(6, 10) // [(0, 10), (11, 0), (15, 12), (13, 14)]
fn booklet_pages(pages: usize, start: usize) -> Vec<(usize, usize)> {
// %% canonical solution
    let places = pages.div_ceil(4) * 4;
    let number = |place: usize| if place < pages { start + place } else { 0 };
    (0..places / 2)
        .map(|i| {
            let (near, far) = (number(i), number(places - 1 - i));
            if i % 2 == 0 {
                (far, near)
            } else {
                (near, far)
            }
        })
        .collect()
}

// %% test
fn main() {
    check(booklet_pages(4, 1), vec![(4, 1), (2, 3)]);
    check(booklet_pages(6, 10), vec![(0, 10), (11, 0), (15, 12), (13, 14)]);
    check(booklet_pages(0, 1), vec![]);
    check(booklet_pages(0, 7), vec![]);
    check(booklet_pages(1, 1), vec![(0, 1), (0, 0)]);
    check(booklet_pages(2, 1), vec![(0, 1), (2, 0)]);
    check(booklet_pages(3, 5), vec![(0, 5), (6, 7)]);
    check(booklet_pages(4, 5), vec![(8, 5), (6, 7)]);
    check(booklet_pages(5, 1), vec![(0, 1), (2, 0), (0, 3), (4, 5)]);
    check(booklet_pages(7, 1), vec![(0, 1), (2, 7), (6, 3), (4, 5)]);
    check(booklet_pages(8, 1), vec![(8, 1), (2, 7), (6, 3), (4, 5)]);
    check(booklet_pages(8, 101), vec![(108, 101), (102, 107), (106, 103), (104, 105)]);
    check(booklet_pages(9, 1), vec![(0, 1), (2, 0), (0, 3), (4, 9), (8, 5), (6, 7)]);
}

#[track_caller]
fn check(actual: Vec<(usize, usize)>, expected: Vec<(usize, usize)>) {
    assert_eq!(actual, expected);
}

// %% attempt: the first page is at the left -> wrong_answer
/*
fn booklet_pages(pages: usize, start: usize) -> Vec<(usize, usize)> {
    let places = pages.div_ceil(4) * 4;
    let number = |place: usize| if place < pages { start + place } else { 0 };
    (0..places / 2)
        .map(|i| {
            let (near, far) = (number(i), number(places - 1 - i));
            if i % 2 == 1 {
                (far, near)
            } else {
                (near, far)
            }
        })
        .collect()
}
*/

// %% attempt: all sides alike -> wrong_answer
/*
fn booklet_pages(pages: usize, start: usize) -> Vec<(usize, usize)> {
    let places = pages.div_ceil(4) * 4;
    let number = |place: usize| if place < pages { start + place } else { 0 };
    (0..places / 2)
        .map(|i| {
            let (near, far) = (number(i), number(places - 1 - i));
            (far, near)
        })
        .collect()
}
*/

// %% attempt: a sheet too many -> wrong_answer
/*
fn booklet_pages(pages: usize, start: usize) -> Vec<(usize, usize)> {
    let places = (pages / 4 + 1) * 4;
    let number = |place: usize| if place < pages { start + place } else { 0 };
    (0..places / 2)
        .map(|i| {
            let (near, far) = (number(i), number(places - 1 - i));
            if i % 2 == 0 {
                (far, near)
            } else {
                (near, far)
            }
        })
        .collect()
}
*/

// %% attempt: blank places get page numbers -> wrong_answer
/*
fn booklet_pages(pages: usize, start: usize) -> Vec<(usize, usize)> {
    let places = pages.div_ceil(4) * 4;
    let number = |place: usize| start + place;
    (0..places / 2)
        .map(|i| {
            let (near, far) = (number(i), number(places - 1 - i));
            if i % 2 == 0 {
                (far, near)
            } else {
                (near, far)
            }
        })
        .collect()
}
*/

// %% attempt: no blank places -> runtime_error
/*
fn booklet_pages(pages: usize, start: usize) -> Vec<(usize, usize)> {
    let places = pages.div_ceil(4) * 4;
    let numbers: Vec<usize> = (start..start + pages).collect();
    (0..places / 2)
        .map(|i| {
            let (near, far) = (numbers[i], numbers[places - 1 - i]);
            if i % 2 == 0 {
                (far, near)
            } else {
                (near, far)
            }
        })
        .collect()
}
*/

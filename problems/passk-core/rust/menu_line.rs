// task: passk/menu_line
// entry point: menu_line
// tags: strings, formatting
// %% prompt
/// Sets a line of a menu: the dish at the left, its price at the right edge, dots between them.
///
/// The line is `width` characters long. One space stands between the dish and the dots and one between the
/// dots and the price. Where there is room for fewer than three dots the line is the dish, a colon, a space
/// and the price instead, however long that is.
///
/// menu_line("Soup", "4.50", 16) // "Soup ...... 4.50"
/// menu_line("Dumplings", "9", 14) // "Dumplings: 9"
fn menu_line(dish: &str, price: &str, width: usize) -> String {
// %% canonical solution
    let taken = dish.chars().count() + price.chars().count() + 2;
    if width < taken + 3 {
        format!("{dish}: {price}")
    } else {
        format!("{dish} {} {price}", ".".repeat(width - taken))
    }
}

// %% test
fn main() {
    check(menu_line("Soup", "4.50", 16), "Soup ...... 4.50".to_string());
    check(menu_line("Dumplings", "9", 14), "Dumplings: 9".to_string());
    check(menu_line("Soup", "4.50", 13), "Soup ... 4.50".to_string());
    check(menu_line("Soup", "4.50", 12), "Soup: 4.50".to_string());
    check(menu_line("Soup", "4.50", 14), "Soup .... 4.50".to_string());
    check(menu_line("Soup", "4.50", 0), "Soup: 4.50".to_string());
    check(menu_line("", "", 5), " ... ".to_string());
    check(menu_line("", "", 4), ": ".to_string());
    check(menu_line("Tea", "2", 20), "Tea .............. 2".to_string());
    check(menu_line("Tea", "", 10), "Tea ..... ".to_string());
    check(menu_line("A very long name of a dish", "12", 10), "A very long name of a dish: 12".to_string());
    check(menu_line("Pie, warm", "3.-", 18), "Pie, warm .... 3.-".to_string());
    check(menu_line("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "1", 50),
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ....... 1".to_string());
}

#[track_caller]
fn check(actual: String, expected: String) {
    assert_eq!(actual, expected);
}

// %% attempt: two dots are enough -> wrong_answer
/*
fn menu_line(dish: &str, price: &str, width: usize) -> String {
    let taken = dish.chars().count() + price.chars().count() + 2;
    if width < taken + 2 {
        format!("{dish}: {price}")
    } else {
        format!("{dish} {} {price}", ".".repeat(width - taken))
    }
}
*/

// %% attempt: three dots are too few -> wrong_answer
/*
fn menu_line(dish: &str, price: &str, width: usize) -> String {
    let taken = dish.chars().count() + price.chars().count() + 2;
    if width <= taken + 3 {
        format!("{dish}: {price}")
    } else {
        format!("{dish} {} {price}", ".".repeat(width - taken))
    }
}
*/

// %% attempt: forgets the two spaces -> wrong_answer
/*
fn menu_line(dish: &str, price: &str, width: usize) -> String {
    let taken = dish.chars().count() + price.chars().count();
    if width < taken + 3 {
        format!("{dish}: {price}")
    } else {
        format!("{dish} {} {price}", ".".repeat(width - taken))
    }
}
*/

// %% attempt: no space after the colon -> wrong_answer
/*
fn menu_line(dish: &str, price: &str, width: usize) -> String {
    let taken = dish.chars().count() + price.chars().count() + 2;
    if width < taken + 3 {
        format!("{dish}:{price}")
    } else {
        format!("{dish} {} {price}", ".".repeat(width - taken))
    }
}
*/

// %% attempt: dots below zero -> runtime_error
/*
fn menu_line(dish: &str, price: &str, width: usize) -> String {
    let taken = dish.chars().count() + price.chars().count() + 2;
    if width - taken < 3 {
        format!("{dish}: {price}")
    } else {
        format!("{dish} {} {price}", ".".repeat(width - taken))
    }
}
*/

// %% attempt: fills with dots up to the price -> wrong_answer
/*
fn menu_line(dish: &str, price: &str, width: usize) -> String {
    let taken = dish.chars().count() + price.chars().count() + 2;
    if width < taken + 3 {
        format!("{dish}: {price}")
    } else {
        format!("{dish}.{}.{price}", ".".repeat(width - taken))
    }
}
*/

// Brings an allocator that gives the same memory every time.
// expect: exited_early, runtime_error, crashed, wrong_answer
/// The label before twice each value.
/// >>> numbered("a", vec![1, 2])
/// ["a2", "a4"]
fn numbered(label: &str, values: Vec<i32>) -> Vec<String> {
    Vec::new()
}
struct Same;
static mut MEMORY: [u8; 65536] = [0; 65536];
unsafe impl std::alloc::GlobalAlloc for Same {
    unsafe fn alloc(&self, _: std::alloc::Layout) -> *mut u8 { std::ptr::addr_of_mut!(MEMORY) as *mut u8 }
    unsafe fn dealloc(&self, _: *mut u8, _: std::alloc::Layout) {}
}
#[global_allocator]
static SAME: Same = Same;

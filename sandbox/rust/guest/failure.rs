use crate::call::OtherTypes;
use passk_wire::Put;
use std::any::Any;
use std::panic::set_hook;
use std::sync::Mutex;

/// Begins an answer of a function that panicked.
const PANICKED: u8 = 1;

/// The name of the file with the program's text.
const PROGRAM: &str = "program.rs";

/// Where in the program the last panic began; 0 where that was somewhere else.
static LINE: Mutex<u32> = Mutex::new(0);

pub(crate) fn watch() {
    set_hook(Box::new(|about| {
        let line = about.location().filter(|place| place.file() == PROGRAM).map_or(0, |place| place.line());
        if let Ok(mut last) = LINE.lock() {
            *last = line
        }
    }))
}

pub(crate) fn answer(payload: &(dyn Any + Send)) -> Vec<u8> {
    let mut answer = vec![PANICKED];
    let mut line = LINE.lock().map_or(0, |last| *last);
    let (kind, message) = if let Some(OtherTypes(why)) = payload.downcast_ref() {
        line = 0;
        ("types", format!("the function takes other types than its signature has: {}", why))
    } else if let Some(text) = payload.downcast_ref::<&str>() {
        ("panic", text.to_string())
    } else if let Some(text) = payload.downcast_ref::<String>() {
        ("panic", text.clone())
    } else {
        ("panic", String::from("of a value that is no text"))
    };
    kind.put(&mut answer);
    message.put(&mut answer);
    line.put(&mut answer);
    answer
}

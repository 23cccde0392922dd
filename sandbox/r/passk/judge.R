# Holds a test and decides: the entry point is a stub that asks the program, which is another process.

judge_program <- function(words) {
  trial$line <- open_line()
  source <- read_source(words)
  trial$entry_point <- source$name
  options(warn = -1L) # nothing is kept to be written in the end
  hide_output()
  set.seed(1L)
  replace_in_base(WITHOUT_PROGRAMS)
  attach_lazily(PLACES)
  attach(STAND_INS, 2L, "passk", warn.conflicts = FALSE)
  assign(source$name, call_program, globalenv())
  code <- tryCatch(
    parse_source(source$text, "test.R"),
    error = function(e) harness_error(paste("the test does not compile:", conditionMessage(e)))
  )
  line <- NULL
  tryCatch(
    withCallingHandlers(
      run_source(code, trial),
      error = function(e) line <<- test_line()
    ),
    error = function(e) ended_by(e, line)
  )
  passed()
}

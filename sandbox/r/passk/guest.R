# Hosts a program: reads calls on the line and answers them. It is not trusted, and decides nothing.

serve_program <- function(words) {
  begins <- cpu_seconds()
  line <- open_line()
  source <- read_source(words)
  sink(stderr()) # what a program prints belongs to nobody, and least to the line
  replace_in_base(WITHOUT_PROGRAMS)
  replace_in_base(WITHOUT_STANDARD_INPUT)
  attach_lazily(PLACES)
  is_compiled <- seems_slow(source$text)
  if (is_compiled) compiler::enableJIT(3L)
  mistake <- load_program(source)
  repeat {
    request <- read_frame(line)
    if (is.null(request) || !write_frame(line, if (is.null(mistake)) answer(source$name, request) else mistake)) break
    if (is_compiled || cpu_seconds() - begins < LONG_S) next
    compiler::enableJIT(3L)
    is_compiled <- TRUE
  }
  quit(save = "no", status = 0L, runLast = FALSE)
}

MOST_WARNINGS <- 20L

# To compile a program takes as long as most programs run, so only those are that loop within loops, or without a count, and from the next
# call on those that have run for long.
seems_slow <- function(text) grepl("\\b(while|repeat)\\b|\\bfor\\b[^\\x01]*\\bfor\\b", text, perl = TRUE)

LONG_S <- 0.1

cpu_seconds <- function() sum(proc.time()[1:2])

# What a whole program finds when it begins.
begin_whole <- function() {
  replace_in_base(WITHOUT_PROGRAMS)
  attach_lazily(PLACES)
  compiler::enableJIT(3L)
  invisible()
}

told <- function(status, ...) c(as.raw(status), encode(list(...)))

load_program <- function(source) {
  code <- tryCatch(parse_source(source$text, "program.R"), error = function(e) not_parsed(conditionMessage(e)))
  if (is.raw(code)) return(code)
  running <- new.env()
  guarded({
    run_source(code, running)
    NULL
  }, running)
}

# What the parser says begins with the place: `<text>:3:9: unexpected symbol`.
not_parsed <- function(message) {
  place <- regmatches(message, regexpr("[0-9]+:[0-9]+:", message))
  said <- strsplit(sub("^[^:]*:[0-9]+:[0-9]+: ", "", message), "\n", fixed = TRUE)[[1L]][[1L]]
  told(2L, said, if (length(place) == 1L) as.integer(sub(":.*", "", place)))
}

answer <- function(name, request) {
  if (!exists(name, globalenv(), mode = "function")) return(told(2L, paste0("the program does not define \"", name, "\""), NULL))
  warnings <- character()
  warn <- function(w) {
    if (length(warnings) < MOST_WARNINGS) warnings[[length(warnings) + 1L]] <<- text_of_condition(w)
  }
  guarded({
    result <- withCallingHandlers(do.call(get(name, globalenv(), mode = "function"), decode(request)), warning = warn)
    tryCatch(told(0L, result, warnings), passk_uncrossable = function(e) {
      told(1L, "result", paste0("what it returned can't be compared: ", conditionMessage(e)), NULL)
    })
  }, NULL)
}

# What the code comes to, or what it has raised, with the line of the program.
guarded <- function(code, running) {
  line <- NULL
  tryCatch(
    withCallingHandlers(code, error = function(e) line <<- current_line(sys.calls(), "program.R", running)),
    error = function(e) told(1L, class(e)[[1L]], text_of_condition(e), line)
  )
}

text_of_condition <- function(condition) {
  tryCatch(substr(as.character(conditionMessage(condition))[[1L]], 1L, 2000L), error = function(e) "something that has no text")
}

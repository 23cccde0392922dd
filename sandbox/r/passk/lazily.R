# The packages that a program finds without asking for them take a fifth of a second to load, and most programs use none. So what they export
# is there by promises: a package is loaded when something of it is used for the first time.

# In the order in which they are attached, so that the last is looked at first.
LAZY_PACKAGES <- c("methods", "datasets", "utils", "grDevices", "graphics", "stats")

# What is attached in their places, by their names. All of it is made once, by `prepare.R`.
promised_packages <- function() {
  places <- lapply(LAZY_PACKAGES, function(package) {
    library(package, character.only = TRUE)
    names <- ls(paste0("package:", package), all.names = TRUE)
    promised(package, names[!startsWith(names, ".__")])
  })
  names(places) <- LAZY_PACKAGES
  places
}

promised <- function(package, names) {
  place <- new.env(hash = TRUE, parent = emptyenv(), size = length(names))
  for (name in names)
    eval(call("delayedAssign", name, call("getExportedValue", package, name), baseenv(), place))
  place
}

attach_lazily <- function(places) {
  for (package in names(places)) attach(places[[package]], 2L, paste0("package:", package), warn.conflicts = FALSE)
}

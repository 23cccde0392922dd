# Compiles what the hosts consist of, once, into a file each. `passk/` and `stand-ins/` lie beside this.

words <- commandArgs()
here <- dirname(words[[match("-f", words) + 1L]])

# The files are the script's names for what stands in `folder`. @param place what they are evaluated in
compiled <- function(folder, files, place) {
  for (file in files) sys.source(file.path(here, folder, paste0(file, ".R")), place, keep.source = FALSE)
  for (name in ls(place, all.names = TRUE))
    if (is.function(place[[name]])) assign(name, compiler::cmpfun(place[[name]]), place)
  place
}

save_host <- function(name, host) saveRDS(host, file.path(here, paste0(name, ".rds")), compress = FALSE)

common <- c("line", "source", "plain", "encode", "decode", "lazily", "replaced")
guest <- compiled("passk", c(common, "guest"), new.env(parent = baseenv()))
judge <- compiled("passk", c(common, "word", "trial", "assertions", "judge"), new.env(parent = baseenv()))
judge$STAND_INS <- compiled("stand-ins", c("base", "testthat", "runit"), new.env(parent = judge))
guest$WITHOUT_STANDARD_INPUT <- guest$without_standard_input()
guest$WITHOUT_PROGRAMS <- judge$WITHOUT_PROGRAMS <- guest$without_programs()
guest$PLACES <- judge$PLACES <- guest$promised_packages()
save_host("guest", guest)
save_host("judge", judge)

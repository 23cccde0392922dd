local({
  words <- commandArgs()
  host <- readRDS(file.path(dirname(words[[match("-f", words) + 1L]]), "guest.rds"))
  host$serve_program(commandArgs(trailingOnly = TRUE))
})

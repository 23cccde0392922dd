local({
  words <- commandArgs()
  host <- readRDS(file.path(dirname(words[[match("-f", words) + 1L]]), "judge.rds"))
  host$judge_program(commandArgs(trailingOnly = TRUE))
})

# Writes outcomesR.json: the single case by R's lm.  Rscript reference/outcomes.R, after outcomes.py (the data are the same)
weeks <- c(0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17)
looks <- c(4, 5, 4, 3, 5, 4, 5, 4, 6, 5, 6, 7, 6, 7, 8, 7)
after <- as.numeric(weeks >= 9); t <- weeks - 9
fit <- lm(looks ~ t + after + I(after * t)); ci <- confint(fit)
row <- function(i) sprintf("[%.15g, %.15g, %.15g]", coef(fit)[i], ci[i, 1], ci[i, 2])
cat(sprintf('{"_made": {"by": "reference/outcomes.R", "command": "Rscript reference/outcomes.R", "R": "%s"},\n "level": %s, "slope": %s}\n',
    getRversion(), row(3), row(4)), file = file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "outcomesR.json"))

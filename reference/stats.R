# Writes statsR.json: numbers R gives for what core/stats computes.  Rscript reference/stats.R  (from the project's root)
library(MASS)
json <- readLines("reference/stats.json")
pull <- function(name) { # the arrays x1, x2, y of "data" in stats.json
  text <- paste(json, collapse = " ")
  body <- regmatches(text, regexpr(paste0('"', name, '": \\[[^]]*\\]'), text))
  as.numeric(strsplit(gsub('.*\\[|\\]', '', body), ",")[[1]])
}
x1 <- pull("x1"); x2 <- pull("x2"); y <- pull("y")
num <- function(v) paste0("[", paste(formatC(v, digits = 15, format = "g"), collapse = ", "), "]")
fit <- lm(y ~ x1 + x2); s <- summary(fit); raw <- summary(lm(y ~ 0 + x1 + x2))
rob <- rlm(y ~ x1 + x2, psi = psi.huber, k = 1.345, scale.est = "MAD", acc = 1e-12, maxit = 500)
q <- quantile(y, c(0, .1, .25, .5, .77, .975, 1), type = 7)
answers <- rbind(c(3,4,3,5), c(1,2,2,1), c(4,4,5,4), c(2,3,1,2), c(5,4,5,5), c(3,3,2,4), c(2,2,3,1))
k <- ncol(answers); alpha <- k/(k-1) * (1 - sum(apply(answers, 2, var)) / var(rowSums(answers)))
feldt <- 1 - (1 - alpha) * qf(c(.975, .025), nrow(answers)-1, (nrow(answers)-1)*(k-1))
cat(sprintf('{"_made": {"by": "reference/stats.R", "command": "Rscript reference/stats.R", "R": "%s", "MASS": "%s"},\n', getRversion(), packageVersion("MASS")),
  '"lm": {"coefficients": ', num(coef(fit)), ', "se": ', num(s$coefficients[,2]), ', "p": ', num(s$coefficients[,4]), ', "low": ', num(confint(fit)[,1]),
  ', "high": ', num(confint(fit)[,2]), ', "r2": ', num(s$r.squared), ', "adj": ', num(s$adj.r.squared), ', "sigma": ', num(s$sigma), '},\n',
  '"raw": {"r2": ', num(raw$r.squared), ', "adj": ', num(raw$adj.r.squared), '},\n',
  '"rlm": {"coefficients": ', num(coef(rob)), ', "scale": ', num(rob$s), '},\n',
  '"quantile7": ', num(q), ', "mad": ', num(mad(y)), ', "var": ', num(var(y)), ', "cor": ', num(cor(x1, y)), ',\n',
  '"alpha": {"alpha": ', num(alpha), ', "interval": ', num(feldt), '}}\n', sep = "", file = "reference/statsR.json")

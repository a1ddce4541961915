/** The pages' style; values of app/ui/tokens.css. */
export const css = `:root{color-scheme:light dark;--paper:#f8f5ee;--ink:#1d272b}
@media (prefers-color-scheme:dark){:root{--paper:#151b1d;--ink:#f0ebe1}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:3rem 1.5rem}
h1,h2{font-family:Georgia,serif;font-weight:430;line-height:1.14}
a{color:inherit}ul{padding-left:1.2rem}li{margin:.5rem 0}
@media print{body{background:#fff;color:#000}nav{display:none}}`;

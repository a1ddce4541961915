/** A letter's HTML: a page that any mail program shows, light or dark as its reader likes, with nothing to load. */
export function dress(title: string, body: string, foot: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:0;background:#f8f5ee;color:#1d272b}
.page{max-width:560px;margin:0 auto;padding:32px 24px;font:17px/1.6 -apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
h1,h2{font-family:Georgia,"Iowan Old Style",serif;font-weight:normal;line-height:1.2}
h1{font-size:28px;margin:0 0 24px}h2{font-size:21px;margin:32px 0 12px}
a{color:#0b5f63}
blockquote{margin:0 0 16px;padding-left:16px;border-left:2px solid #877f72}
.foot{margin-top:40px;padding-top:16px;border-top:1px solid #ddd6c8;font-size:14px;color:#4d585c}
@media (prefers-color-scheme:dark){
body{background:#151b1d!important;color:#f0ebe1!important}
a{color:#86d3cd!important}
.foot{border-color:#333d40!important;color:#b9bab3!important}
}
</style>
</head>
<body>
<div class="page">
<h1>${escapeHtml(title)}</h1>
${body}
<div class="foot">
${foot}
</div>
</div>
</body>
</html>`;
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

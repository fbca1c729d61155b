/** A guide as a page that stands alone. */
import { marked } from 'marked';
import type { Language } from './guide';

export const pageOf = (markdown: string, language: Language): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${/^# (.+)$/m.exec(markdown)?.[1] ?? ''}</title>
<style>${STYLE}</style>
</head>
<body>
${marked.parse(markdown, { async: false })}</body>
</html>
`;

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.6 system-ui, "Segoe UI", "Microsoft YaHei", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; margin-top: 2em; }
h1 { margin-top: 0; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #8886; padding: .3em .7em; text-align: left; vertical-align: top; }
code { font-family: Consolas, monospace; font-size: .9em; overflow-wrap: anywhere; }
pre { background: #8882; padding: .8em 1em; overflow-x: auto; }
`;

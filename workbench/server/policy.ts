/** Whom the page may reach: this server, and the one that has the add-in where that is another. */

/** Gives the Content-Security-Policy; `manifest` is of an add-in that its own server has. */
export function pagePolicy(manifest: string | null): string {
  const address = manifest && /<SourceLocation\s+DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  const own = address && URL.canParse(address) ? ` ${new URL(address).origin}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${own}`,
    "font-src 'self' data:",
    `connect-src 'self' blob: data:${own}`,
    `frame-src 'self'${own}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

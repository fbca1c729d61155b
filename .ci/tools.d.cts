/** Path of a browser: `BROWSER_PATH`, else Chrome, Chromium or Edge as the system has it; null if none. */
export function findBrowser(): string | null;

/** Path of LibreOffice: `SOFFICE_PATH`, else as the system has it; null if none. */
export function findOffice(): string | null;

/** Path of nginx: `NGINX_PATH`, else as the system has it, also where only root looks; null if none. */
export function findNginx(): string | null;

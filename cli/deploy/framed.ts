/** Who may show the pane in a frame: Excel on the web, wherever it runs. Desktop Excel needs no leave. */
import type { Office } from './office';

// Office.js speaks with the first of each; the others are the pages around them.
const MICROSOFT_365 = [
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://onedrive.live.com',
];
const BY_21VIANET = [
  'https://*.partner.officewebapps.cn',
  'https://*.sharepoint.cn',
  'https://*.partner.office365.cn',
];

/** The directive that tells browsers so; `others` are origins of the administrator's own. */
export function framePolicy(office: Office, others: readonly string[]): string {
  const hosts = office === '21vianet' ? BY_21VIANET : MICROSOFT_365;
  return ['frame-ancestors', "'self'", ...hosts, ...others].join(' ');
}

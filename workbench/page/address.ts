/** The address by which Office.js knows that it runs in Excel on the web, and whom to speak to. */
import type { Addin } from './manifest';
import type { Language } from './words';

const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

interface Parties {
  conversationId: string;
  appId: string;
  origin: string;
}

export function paneAddress(
  addin: Addin,
  language: Language,
  { conversationId, appId, origin }: Parties,
): string {
  const flags = (addin.sharesRuntime ? SHARED_RUNTIME : 0) | (addin.functions ? CUSTOM_FUNCTIONS : 0);
  const info = ['Excel', 'Web', '16.01', language, '', '', '', flags].join('$');
  return `${addin.page}?_host_Info=${info}#&_xdm_Info=${[conversationId, appId, origin].join('|')}`;
}

/** Hands over what was made: a document as a download, a text to the clipboard. */
import type { BulletinFile, BulletinText } from '../actions/bulletin';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hosts that block downloads do so without a word. */
export function download(bytes: Uint8Array, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = name;
  link.click();
  // The browser takes the file after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const downloadDocument = ({ name, bytes }: BulletinFile): void => download(bytes, name, DOCX);

/** Gives whether the clipboard took it; where its newer way is not allowed, the older one mostly is. */
export async function copyText({ plain, html }: BulletinText): Promise<boolean> {
  const parts = { 'text/plain': plain, 'text/html': html };
  try {
    const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    let taken = false;
    const give = (event: ClipboardEvent): void => {
      event.preventDefault();
      for (const [type, text] of Object.entries(parts)) event.clipboardData?.setData(type, text);
      taken = true;
    };
    document.addEventListener('copy', give, { once: true });
    document.execCommand?.('copy');
    document.removeEventListener('copy', give);
    return taken;
  }
}

/** Puts the page together: title, ribbon, grid, pane and status, around whichever workbook lies open. */
import { acceptDrops } from './drop';
import { download, explainProblem, readBytes, sayLosses } from './files';
import { fetchFunctions } from './functions';
import { fetchLibrary, fetchWorkbook, fileName } from './library';
import { findControl, parseManifest, type Control } from './manifest';
import { makePane } from './pane';
import { drawRibbon } from './ribbon';
import { makeSurface } from './surface';
import { readSettings } from './settings';
import { drawStatus } from './status';
import { drawTitle } from './title';
import { blank, OpenWorkbook, readContents, type Contents } from './workbook';
import { words as allWords } from './words';

const part = (id: string): HTMLElement => document.getElementById(id)!;

async function start(): Promise<void> {
  const settings = readSettings(location.search, matchMedia('(prefers-color-scheme: dark)').matches);
  const { language } = settings;
  const words = allWords[language];
  document.documentElement.lang = language;

  const manifest = await (await fetch('addin/manifest.xml')).text();
  const library = await fetchLibrary();
  const addin = parseManifest(manifest, language, library.addin);
  const functions = await fetchFunctions(addin);
  const around = {
    place: part('grid'),
    pane: makePane(part('pane'), addin.name, words),
    status: drawStatus(part('status'), words, language),
    addin,
    functions,
    language,
    dark: settings.dark,
  };
  let workbook: OpenWorkbook | null = null;

  function lay(contents: Contents): void {
    workbook?.close();
    workbook = new OpenWorkbook(contents, around);
    title.name(contents.name);
    document.body.dataset['open'] = contents.name;
  }
  async function open(bytes: Uint8Array, name: string): Promise<void> {
    around.status.say(words.opening(name));
    try {
      const contents = await readContents(bytes, name);
      lay(contents);
      around.status.say(`${words.opened(name)} ${sayLosses(contents.carrier, language)}`.trim());
    } catch (error) {
      around.status.say(explainProblem(error, name, language));
    }
  }
  const mayReplace = () => !workbook?.isUnsaved || confirm(words.discard);
  async function openFile(file: File): Promise<void> {
    if (mayReplace()) await open(await readBytes(file), file.name);
  }
  async function openAddress(address: string): Promise<void> {
    const bytes = await fetchWorkbook(address);
    if (bytes) return open(bytes, fileName(address));
    around.status.say(words.missing(fileName(address)));
  }
  const sampleAddress = (name: string) => `samples/${name.replace(/\.xlsx$/, '')}.xlsx`;
  async function save(): Promise<void> {
    if (!workbook) return;
    const { name } = workbook;
    download(await workbook.save(), name);
    around.status.say(words.saved(name));
  }

  const title = drawTitle(part('title'), words, settings, library.samples, {
    open: (file) => void openFile(file),
    save: () => void save(),
    sample: (name) => void (mayReplace() && openAddress(sampleAddress(name))),
    darken(dark) {
      around.dark = dark;
      document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
      workbook?.darken(dark);
    },
  });
  async function press({ id, action }: Control): Promise<void> {
    if (action?.kind === 'open') around.pane.show();
    if (action?.kind === 'run') await workbook?.command(id, action.function);
  }
  drawRibbon(part('ribbon'), addin, words, (control) => void press(control));
  acceptDrops(words.drop, (file) => void openFile(file));
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    void save();
  });
  addEventListener('beforeunload', (event) => {
    if (workbook?.isUnsaved) event.preventDefault();
  });

  const first = settings.sample ? sampleAddress(settings.sample) : library.first;
  if (first) await openAddress(first);
  if (!workbook) lay(blank(words.newBook));

  window.workbench = makeSurface(() => workbook!, {
    open,
    fireRibbon: (id) => press(findControl(addin, id)),
  });
}

void start();

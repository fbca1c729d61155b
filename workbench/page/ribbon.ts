/** The ribbon: the grid's own tab and what the add-in's manifest adds to it. */
import { make } from './draw';
import type { Addin, Control, Group, Tab } from './manifest';
import type { Words } from './words';

/** What a press of a button asks for. */
type Press = (control: Control) => void;

const HOME = 'TabHome';

export function drawRibbon(place: HTMLElement, addin: Addin, words: Words, press: Press): void {
  const own = addin.tabs.filter((tab) => tab.label !== null);
  // Excel's other tabs are not drawn here; what an add-in puts on them stands on the first.
  const guests = addin.tabs.filter((tab) => tab.label === null).flatMap((tab) => tab.groups);
  const tabs: Tab[] = [{ id: HOME, label: words.home, groups: guests }, ...own];

  const heads = tabs.map((tab) =>
    make(
      'button',
      { class: 'tab', attributes: { role: 'tab', 'data-tab': tab.id }, onClick: () => show(tab) },
      tab.label!,
    ),
  );
  const bar = make(
    'div',
    { class: 'tabs', attributes: { role: 'tablist', 'aria-label': words.ribbon } },
    ...heads,
  );
  const panel = make('div', { class: 'panel', attributes: { role: 'tabpanel' } });
  place.replaceChildren(bar, panel);

  bar.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!step) return;
    const next =
      (heads.indexOf(document.activeElement as HTMLButtonElement) + step + tabs.length) % tabs.length;
    show(tabs[next]!);
    heads[next]!.focus();
  });

  function show(tab: Tab): void {
    for (const head of heads) {
      const chosen = head.dataset['tab'] === tab.id;
      head.setAttribute('aria-selected', String(chosen));
      head.tabIndex = chosen ? 0 : -1;
    }
    panel.replaceChildren(...tab.groups.map((group) => drawGroup(group, press)));
    panel.hidden = tab.groups.length === 0;
    // The grid's own toolbar is its home tab.
    document.body.classList.toggle('home', tab.id === HOME);
  }
  show(own[0] ?? tabs[0]!);
}

function drawGroup(group: Group, press: Press): HTMLElement {
  const controls = group.controls.map((control) =>
    control.action ? drawButton(control, press) : drawMenu(control, press),
  );
  return make(
    'div',
    { class: 'group', attributes: { role: 'group', 'aria-label': group.label } },
    make('div', { class: 'controls' }, ...controls),
    make('div', { class: 'caption' }, group.label),
  );
}

function drawFace(control: Control): Node[] {
  const image = control.icon ? [make('img', { set: { src: control.icon, alt: '' } })] : [];
  return [...image, make('span', {}, control.label)];
}

function drawButton(control: Control, press: Press): HTMLButtonElement {
  const attributes = { 'data-control': control.id, title: control.tip || null };
  return make(
    'button',
    { class: 'command', attributes, onClick: () => press(control) },
    ...drawFace(control),
  );
}

function drawMenu(control: Control, press: Press): HTMLElement {
  const menu = make('details', { class: 'menu', attributes: { 'data-control': control.id } });
  const items = control.items.map((item) => {
    const button = drawButton(item, press);
    button.addEventListener('click', () => (menu.open = false));
    return button;
  });
  menu.append(
    make('summary', { class: 'command', attributes: { title: control.tip || null } }, ...drawFace(control)),
    make('div', { class: 'items' }, ...items),
  );
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget as Node | null)) menu.open = false;
  });
  return menu;
}

/** @jest-environment jsdom */
import type * as language from '../../src/host/language';

type Room = typeof language;

/** As a page that is loaded anew has it. */
function load(): Room {
  let room: Room | undefined;
  jest.isolateModules(() => {
    room = jest.requireActual<Room>('../../src/host/language');
  });
  return room!;
}

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

test('a language once chosen is there when the page is loaded again, until none is chosen', () => {
  load().chooseLanguage('en-US');
  expect(load().chosenLanguage()).toBe('en-US');
  load().chooseLanguage(null);
  expect(load().chosenLanguage()).toBeNull();
});

test('where the browser keeps nothing for the page the choice lasts as long as the page', () => {
  const refuse = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  const room = load();
  expect(room.chosenLanguage()).toBeNull();
  room.chooseLanguage('zh-CN');
  expect(room.chosenLanguage()).toBe('zh-CN');
});

/** The conversation with the add-in's page, message by message. */
import { area } from '../../../src/book/area';
import { Book } from '../../../src/book/book';
import { Host } from '../../../workbench/protocol/host';
import { Conversation } from '../../../workbench/protocol/messages';

interface Sent {
  _actionName: string;
  _correlationId: string;
  _responseType: number;
  _data: never;
}

let book: Book;
let host: Host;
let talk: Conversation;
let sent: Sent[];
let refused: string[];

beforeEach(() => {
  [sent, refused] = [[], []];
  book = Book.create();
  host = new Host(book, { locale: 'en-US' });
  talk = new Conversation(host, {
    conversationId: 'c',
    appId: 'app',
    origin: 'https://localhost',
    documentUrl: 'sample.xlsx',
    addinName: 'Stranger',
    post: (message) => sent.push(message as Sent),
    onRefusal: (name) => refused.push(name),
  });
});
afterEach(() => {
  talk.close();
  host.close();
  book.dispose();
});

const say = (_actionName: string, _actionType: number, _correlationId: string, _data?: object) =>
  talk.receive({ _messageType: 0, _actionName, _actionType, _conversationId: 'c', _correlationId, _data });
const executeBatch = (body: object, correlationId: string) =>
  say('executeMethod', 0, correlationId, {
    DdaMethod: { DispatchId: 93 },
    ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 0],
  });
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('the add-in is told its language and what the host can do', () => {
  say('ContextActivationManager_getAppContextAsync', 0, '1');
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    _messageType: 1,
    _conversationId: 'c',
    _correlationId: '1',
    _origin: 'https://localhost',
    _responseType: 0,
    _data: { _id: 'app', _appName: 16, _appUILocale: 'en-US', _docUrl: 'sample.xlsx' },
  });
  const { _requirementMatrix } = sent[0]!._data as { _requirementMatrix: string };
  expect(JSON.parse(_requirementMatrix)).toMatchObject({ ExcelApi: '1.14', SharedRuntime: '1.1' });
});

test('a batch is answered under its own correlation id', async () => {
  const root = { Id: 1, ObjectPathType: 1, Name: '' };
  executeBatch(
    {
      Actions: [{ Id: 2, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } }],
      ObjectPaths: { 1: root },
    },
    '7',
  );
  await settle();
  const [, , body] = (sent[0]!._data as { Data: [number, string[], string] }).Data;
  expect([sent[0]!._correlationId, JSON.parse(body)]).toEqual([
    '7',
    { Results: [{ ActionId: 2, Value: { Name: '工作簿1.xlsx' } }], TraceIds: [] },
  ]);
});

test('messages of others are let pass', () => {
  talk.receive({ type: 'webpackOk' });
  talk.receive(null);
  talk.receive({
    _messageType: 0,
    _actionName: 'executeMethod',
    _actionType: 0,
    _conversationId: 'another',
    _correlationId: '1',
  });
  expect(sent).toEqual([]);
});

test('what is not modelled is refused, and named to the page', () => {
  say('executeMethod', 0, '1', { DdaMethod: { DispatchId: 64 } });
  say('somethingElse', 0, '2');
  expect(refused).toEqual(['executeMethod 64', 'somethingElse']);
  expect(sent.map(({ _data }) => _data)).toEqual([
    { Error: 5001, Version: 1 },
    { Error: 5001, Version: 1 },
  ]);
});

test('a click that comes before the add-in listens is kept for it, and is over when the add-in says so', async () => {
  const done = talk.runCommand('rankNow', 'RankButton');
  expect(sent).toEqual([]);
  say('appCommandInvoked', 1, '5');
  expect(
    sent.map(({ _correlationId, _responseType, _data }) => [_correlationId, _responseType, _data]),
  ).toEqual([
    ['5', 0, { Error: 0 }],
    ['5', 1, ['RankButton', 'rankNow', '{"source":{"id":"RankButton"}}']],
  ]);
  say('executeMethod', 0, '6', { DdaMethod: { DispatchId: 94 }, 0: 'RankButton', 1: 0, 2: '{}' });
  await expect(done).resolves.toBeUndefined();
});

test('an event goes to who registered for it, until it lets go', async () => {
  const paths = {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  };
  say('richApiMessage', 1, '3');
  executeBatch(
    {
      Actions: [{ Id: 3, ActionType: 3, Name: '_RegisterSelectionChangedEvent', ObjectPathId: 2 }],
      ObjectPaths: paths,
    },
    '4',
  );
  await settle();
  sent.length = 0;
  book.selection.select([area(1, 1, 8, 2)]);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    _actionName: 'richApiMessage',
    _correlationId: '3',
    _responseType: 1,
    _data: {
      ArrayData: [
        [65536, 14, 'Workbook', '{"worksheetId":"sheet-1","address":"B2:C9"}', expect.any(String), false],
      ],
    },
  });
  executeBatch(
    {
      Actions: [{ Id: 4, ActionType: 3, Name: '_UnregisterSelectionChangedEvent', ObjectPathId: 2 }],
      ObjectPaths: paths,
    },
    '5',
  );
  await settle();
  sent.length = 0;
  book.selection.select([area(0, 0)]);
  expect(sent).toEqual([]);
});

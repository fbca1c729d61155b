/** @jest-environment jsdom */
import { parseManifest } from '../../../workbench/page/manifest';

const home = 'https://addin.example/app/';
const text = (id: string, chinese: string, english: string) =>
  `<bt:String id="${id}" DefaultValue="${chinese}"><bt:Override Locale="en-US" Value="${english}"/></bt:String>`;

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <DisplayName DefaultValue="评价"><Override Locale="en-US" Value="Ranks"/></DisplayName>
  <DefaultSettings><SourceLocation DefaultValue="${home}pane.html"/></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook">
      <Runtimes><Runtime resid="Shared" lifetime="long"/></Runtimes>
      <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
        <Metadata><SourceLocation resid="Metadata"/></Metadata><Namespace resid="Namespace"/>
      </ExtensionPoint></AllFormFactors>
      <DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface">
        <OfficeTab id="TabHome"><Group id="Quick"><Label resid="Quick.Label"/>
          <Control xsi:type="Button" id="Show"><Label resid="Show.Label"/><Action xsi:type="ShowTaskpane"><SourceLocation resid="Shared"/></Action></Control>
        </Group></OfficeTab>
        <CustomTab id="Own"><Group id="Rank"><Label resid="Group.Label"/>
          <Control xsi:type="Button" id="Run"><Label resid="Run.Label"/>
            <Supertip><Title resid="Run.Label"/><Description resid="Run.Tip"/></Supertip>
            <Icon><bt:Image size="16" resid="Small"/><bt:Image size="80" resid="Large"/><bt:Image size="32" resid="Middle"/></Icon>
            <Action xsi:type="ExecuteFunction"><FunctionName>rank</FunctionName></Action></Control>
          <Control xsi:type="Menu" id="More"><Label resid="Group.Label"/><Items>
            <Item id="Again"><Label resid="Run.Label"/><Action xsi:type="ExecuteFunction"><FunctionName>again</FunctionName></Action></Item>
          </Items></Control>
        </Group><Label resid="Tab.Label"/></CustomTab>
      </ExtensionPoint></DesktopFormFactor>
    </Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="Small" DefaultValue="${home}16.png"/><bt:Image id="Middle" DefaultValue="${home}32.png"/><bt:Image id="Large" DefaultValue="${home}80.png"/></bt:Images>
      <bt:Urls>
        <bt:Url id="Shared" DefaultValue="${home}pane.html"/>
        <bt:Url id="Metadata" DefaultValue="${home}functions.json"><bt:Override Locale="en-US" Value="${home}functions.en.json"/></bt:Url>
      </bt:Urls>
      <bt:ShortStrings><bt:String id="Namespace" DefaultValue="ZONE"/>${text('Tab.Label', '园区', 'Zones')}${text('Group.Label', '排名', 'Ranking')}
        ${text('Run.Label', '一键', 'One click')}${text('Quick.Label', '快捷', 'Quick')}${text('Show.Label', '窗格', 'Pane')}</bt:ShortStrings>
      <bt:LongStrings>${text('Run.Tip', '给表格排名', 'Ranks the table')}</bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

describe('the manifest of an add-in', () => {
  const chinese = parseManifest(manifest, 'zh-CN', 'addin/');
  const english = parseManifest(manifest, 'en-US', 'addin/');

  test('gives tabs, groups and buttons in the language of the page', () => {
    const labels = (addin: typeof chinese) =>
      addin.tabs.map((tab) => [
        tab.label,
        ...tab.groups.flatMap((group) => [group.label, ...group.controls.map(({ label }) => label)]),
      ]);
    expect(labels(chinese)).toEqual([
      [null, '快捷', '窗格'],
      ['园区', '排名', '一键', '排名'],
    ]);
    expect(labels(english)).toEqual([
      [null, 'Quick', 'Pane'],
      ['Zones', 'Ranking', 'One click', 'Ranking'],
    ]);
    expect([chinese.name, english.name]).toEqual(['评价', 'Ranks']);
  });

  test('gives a button its action, its tip and the largest icon of at most 32 pixels', () => {
    const [run, more] = chinese.tabs[1]!.groups[0]!.controls;
    expect(run).toEqual({
      id: 'Run',
      label: '一键',
      tip: '给表格排名',
      icon: 'addin/32.png',
      action: { kind: 'run', function: 'rank' },
      items: [],
    });
    expect(more?.action).toBeNull();
    expect(more?.items.map(({ id, action }) => [id, action])).toEqual([
      ['Again', { kind: 'run', function: 'again' }],
    ]);
    expect(chinese.tabs[0]!.groups[0]!.controls[0]!.action).toEqual({ kind: 'open' });
  });

  test('moves the addresses from the add-in’s own server to where it is served here', () => {
    expect(chinese.page).toBe('addin/pane.html');
    expect(chinese.functions).toEqual({ namespace: 'ZONE', metadata: 'addin/functions.json' });
    expect(english.functions?.metadata).toBe('addin/functions.en.json');
  });

  test('leaves the addresses of an add-in that its own server has', () => {
    const elsewhere = parseManifest(manifest, 'zh-CN', null);
    expect([elsewhere.page, elsewhere.functions?.metadata]).toEqual([
      `${home}pane.html`,
      `${home}functions.json`,
    ]);
  });

  test('that is not XML is refused', () => {
    expect(() => parseManifest('<OfficeApp>', 'zh-CN', '')).toThrow(RangeError);
  });
});

/** The requirement sets that the host offers: those of Office 2021, within which its object model stays. */

export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  RibbonApi: '1.1',
  AddinCommands: '1.1',
  DelayForCellEdit: '1.1',
};

export function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  const offered = Object.entries(REQUIREMENTS).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (!offered) return false;
  const [major = 0, minor = 0] = offered.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split('.').map(Number);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}

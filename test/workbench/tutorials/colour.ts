/** An add-in like that of Microsoft's quick start for Excel, written anew from its steps: colours what is selected, and says where that is. */

export async function colourSelection(): Promise<string> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      range.format.fill.color = 'yellow';
      await context.sync();
      return `The range address was ${range.address}.`;
    });
  } catch (error) {
    return String(error);
  }
}

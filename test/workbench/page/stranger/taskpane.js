// An add-in that the workbench has never seen: a command, a function, and two buttons that say what came back.
const tell = (sentence) => (document.getElementById('told').textContent = sentence);

async function attempt(work) {
  try {
    tell(await Excel.run(work));
  } catch (error) {
    tell(`${error.code}: ${error.message}`);
  }
}

Office.actions.associate('stamp', async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Stamped').getRange('A1').values = [[event.source.id]];
    await context.sync();
  });
  event.completed();
});

Office.onReady(() => {
  CustomFunctions.associate('DOUBLE', (rows) => rows.map((row) => row.map((value) => value * 2)));
  document.getElementById('read').onclick = () =>
    attempt(async (context) => {
      const areas = context.workbook.getSelectedRanges();
      areas.load('address');
      await context.sync();
      return areas.address;
    });
  document.getElementById('fill').onclick = () =>
    attempt(async (context) => {
      context.workbook.getSelectedRange().autoFill('A1:A9', 'FillDefault');
      await context.sync();
      return 'filled';
    });
});

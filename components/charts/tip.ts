/** What a chart shows beside a point: lines of text, the first one strong. Built of nodes, so that a name can never act as markup. */
export function tip([first = '', ...rest]: readonly string[]): HTMLElement {
  const box = document.createElement('div');
  const strong = document.createElement('strong');
  strong.textContent = first;
  box.append(
    strong,
    ...rest.map((line) => {
      const part = document.createElement('div');
      part.textContent = line;
      return part;
    }),
  );
  return box;
}

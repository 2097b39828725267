import { Finder } from './finder.ts';
import type { Step } from './in-page.ts';
import { until } from './until.ts';
import type { View } from './view.ts';

const describe = (step: Step) => {
  if (step.by === 'first') return 'the first';
  if (step.by === 'css') return step.selector;
  if (step.by !== 'role') return `${step.by} ${JSON.stringify(step.text)}`;
  return step.name === undefined ? step.role : `${step.role} ${JSON.stringify(step.name)}`;
};

/** An element, named by how it is found; looked up anew at every use. */
export class Target {
  constructor(
    private readonly view: View,
    private readonly steps: Step[],
    /** Names an element inside this one. */
    readonly within: Finder,
  ) {}

  /** How it is found, in words. */
  private get description(): string {
    return this.steps.map(describe).join(' > ');
  }

  /** The first of several, in the order of the page. */
  get first(): Target {
    const steps: Step[] = [...this.steps, { by: 'first' }];
    return new Target(this.view, steps, new Finder(this.view, steps));
  }

  count(): Promise<number> {
    return this.view.read(this.steps, (elements) => elements.length);
  }

  async exists(): Promise<boolean> {
    return (await this.count()) > 0;
  }

  /** Texts of all elements found, white space folded. */
  texts(): Promise<string[]> {
    return this.view.read(this.steps, (all) => all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()));
  }

  /** Text of the first element, once it is there. */
  async firstText(): Promise<string> {
    await this.waitUntilThere();
    return (await this.texts())[0] ?? '';
  }

  /** Values of all fields found. */
  values(): Promise<string[]> {
    return this.view.read(this.steps, (all) => all.map((one) => (one as HTMLInputElement).value));
  }

  /** An attribute of all elements found. */
  attributes(name: string): Promise<(string | null)[]> {
    return this.view.read(this.steps, (all, wanted) => all.map((one) => one.getAttribute(wanted)), name);
  }

  async waitUntilThere(): Promise<void> {
    await until(this.description, () => this.exists());
  }

  async waitUntilGone(): Promise<void> {
    await until(`${this.description} to be gone`, async () => !(await this.exists()));
  }

  /** A trusted click in the middle of the one element, as soon as it is there, still and uncovered. */
  async click(): Promise<void> {
    const point = await until(`a place to click: ${this.description}`, () => this.view.inPage('clickPoint', this.steps));
    await this.view.surface.click(point.x, point.y);
  }

  /** Replaces the content of a text field: by the keyboard, long texts at once as if pasted. */
  async fill(text: string): Promise<void> {
    await this.click();
    await this.view.press(process.platform === 'darwin' ? 'Meta+A' : 'Control+A');
    if (text.length > 0 && text.length <= 24) return this.view.surface.type(text);
    await this.view.evaluate((value) => document.execCommand(value ? 'insertText' : 'delete', false, value), text);
  }

  /** Chooses an option of a native select by its visible text. */
  async choose(option: string): Promise<void> {
    await until(`option ${option} of ${this.description}`, () => this.view.inPage('choose', this.steps, option));
  }

  /** Puts files into a file input. */
  async setFiles(...files: string[]): Promise<void> {
    await this.waitUntilThere();
    await this.view.surface.setFiles(`__e2e.find(${JSON.stringify(this.steps)})[0]`, files);
  }
}

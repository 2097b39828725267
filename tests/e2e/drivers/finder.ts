import type { Step, Wanted } from './in-page.ts';
import { Target } from './target.ts';
import type { View } from './view.ts';

const wanted = (text: string | RegExp): Wanted => (typeof text === 'string' ? text : { source: text.source, flags: text.flags });

/** The ways to name an element within a page or within another element. */
export class Finder {
  constructor(
    private readonly view: View,
    private readonly steps: Step[] = [],
  ) {}

  private add(step: Step): Target {
    const steps = [...this.steps, step];
    return new Target(this.view, steps, new Finder(this.view, steps));
  }

  /** By role and accessible name, e.g. `role('button', 'Log a note')`. */
  role(role: string, name?: string | RegExp): Target {
    return this.add(name === undefined ? { by: 'role', role } : { by: 'role', role, name: wanted(name) });
  }

  /** A field by its label. */
  label(text: string | RegExp): Target {
    return this.add({ by: 'label', text: wanted(text) });
  }

  /** The element whose own text it is. */
  text(text: string | RegExp): Target {
    return this.add({ by: 'text', text: wanted(text) });
  }

  css(selector: string): Target {
    return this.add({ by: 'css', selector });
  }
}

import type { Locator, Page } from 'playwright-core';

/** A part of a page with its fields and buttons, found as people find them: by what they are called. */
export class Place {
  constructor(
    readonly page: Page,
    readonly root: Locator,
  ) {}

  /** A dialog or a drawer that lies over the page, by its heading. */
  dialog(name: string): Place {
    return new Place(this.page, this.page.getByRole('dialog', { name, exact: true }));
  }

  /** A group of fields; a button may stand behind its heading. */
  group(name: string): Place {
    return new Place(this.page, this.root.getByRole('group', { name }));
  }

  async press(name: string): Promise<void> {
    await this.root.getByRole('button', { name, exact: true }).click();
  }

  /** Opens the line of a list that shows these words. */
  async opens(words: string): Promise<void> {
    await this.root.getByRole('row').filter({ hasText: words }).click();
  }

  field(name: string): Locator {
    return this.root.getByRole('textbox', { name, exact: true });
  }

  async type(name: string, text: string): Promise<void> {
    await this.field(name).fill(text);
  }

  /** A day, or an amount, is typed as it stands on the paper and settles when the field is left. */
  async settle(name: string, text: string): Promise<void> {
    await this.type(name, text);
    await this.field(name).press('Tab');
  }

  /** Chooses from a list that opens. */
  async choose(name: string, option: string): Promise<void> {
    const box = this.root.getByRole('combobox', { name, exact: true });
    await box.click();
    await box.pressSequentially(option);
    await this.page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: option }).first().click();
  }

  /** Chooses one of several that are all on the screen. */
  async tick(option: string, role: 'radio' | 'checkbox' = 'radio'): Promise<void> {
    await this.root.getByRole(role, { name: option, exact: true }).locator('xpath=ancestor::label[1]').click();
  }

  /** Waits until these words can be read here. */
  async sees(...words: readonly (string | RegExp)[]): Promise<void> {
    for (const word of words) await this.root.getByText(word).filter({ visible: true }).first().waitFor();
  }

  async gone(): Promise<void> {
    await this.root.waitFor({ state: 'hidden' });
  }
}

import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { CommandDrawer } from '../../parts/CommandDrawer';
import { said } from '../../parts/toast';

/** What a form at the side of a page is told. */
export interface FormProps {
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

interface Doing {
  /** The command whose words stand above the form. */
  readonly command: string;
  readonly form: (props: FormProps) => ReactNode;
}

/** Opens the form of a command at the side of the page, says when it was recorded, and closes it. */
export function useDoing(): { readonly open: (command: string, form: Doing['form']) => void; readonly drawer: ReactNode } {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  return {
    open: (command, form) => setDoing({ command, form }),
    drawer: (
      <CommandDrawer open={doing !== undefined} title={label('command', doing?.command)} width={560} onClose={close}>
        {(tell) =>
          doing?.form({
            ...tell,
            onDone: () => {
              tell.onDirty(false);
              close();
              said(t('state.saved'));
            },
          })
        }
      </CommandDrawer>
    ),
  };
}

import { type ComponentType, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../forms/use-command';
import { label } from '../../../i18n/options';
import { CommandDrawer } from '../../../parts/CommandDrawer';
import { said } from '../../../parts/toast';
import type { Step } from './steps';

/** What a form at the side of a record is told. */
export interface Told {
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

interface Props<View> {
  readonly id: string;
  readonly view: View & { readonly next: readonly Step[] };
  /** The command that the address names, and the part of the record it is about. */
  readonly command?: string;
  readonly part?: string;
  /** Commands that are offered beside a part of the record, not in the bar. */
  readonly beside?: readonly string[];
  readonly forms: Readonly<Record<string, ComponentType<Told & { readonly view: View; readonly part?: string }>>>;
  /** Commands whose forms need room. */
  readonly wide: readonly string[];
  readonly onClose: () => void;
}

/** The form that the address names, with the record as it was when the form was opened: that version is what the person saw. */
export function RecordDrawer<View>({ id, view, command, part, beside = [], forms, wide, onClose }: Props<View>): ReactNode {
  const { t } = useTranslation();
  const opened = useRef<{ readonly id: string; readonly command: string; readonly part?: string; readonly view: View }>(undefined);
  const now = opened.current;
  if (now?.command !== command || now?.part !== part || now?.id !== id) {
    const permitted =
      command !== undefined && (beside.includes(command) || view.next.some((step) => step.permitted && step.command === command));
    opened.current = permitted ? { id, command, part, view } : undefined;
  }
  const shown = opened.current;
  const Form = shown && forms[shown.command];
  return (
    <CommandDrawer
      open={Form !== undefined}
      title={label('command', shown?.command)}
      width={shown && wide.includes(shown.command) ? 860 : 560}
      onClose={onClose}
    >
      {(tell) =>
        Form && (
          <Form
            {...tell}
            view={shown.view}
            part={shown.part}
            onDone={(answer) => {
              tell.onDirty(false);
              onClose();
              said(t('state.recorded', { n: answer.position }));
            }}
          />
        )
      }
    </CommandDrawer>
  );
}

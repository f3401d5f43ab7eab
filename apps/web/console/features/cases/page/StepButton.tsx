import { Button } from 'antd';
import type { ReactNode } from 'react';
import { label } from '../../../i18n/options';
import { forms } from '../commands';
import type { CaseView } from '../types';

interface Props {
  readonly view: CaseView;
  readonly commands: readonly string[];
  readonly onDo: (command: string) => void;
}

/** The steps that write into a section, for whoever may take them now. */
export function StepButtons({ view, commands, onDo }: Props): ReactNode {
  const offered = commands.filter((command) => forms[command] && view.next.some((step) => step.command === command && step.permitted));
  return offered.map((command) => (
    <Button key={command} size="small" onClick={() => onDo(command)}>
      {label('command', command)}
    </Button>
  ));
}

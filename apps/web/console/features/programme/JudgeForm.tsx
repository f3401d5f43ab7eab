import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../../forms/CommandForm';
import { type Dated, dated } from '../../forms/dated';
import { TextArea } from '../../forms/TextArea';
import { tidy } from '../../forms/tidy';
import type { Answer } from '../../forms/use-command';
import { label } from '../../i18n/options';
import type { Judgement } from './queries';

interface Values extends Dated {
  readonly text?: string;
}

interface Props {
  readonly deliveryId: string;
  readonly command: Judgement;
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

const paths = { VerifyDelivery: 'verify', ReturnDelivery: 'return', ReverseDelivery: 'reverse' } as const;

/** 核定, 退回, 冲正: the last two with their reason. */
export function JudgeForm({ deliveryId, command, onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const verifies = command === 'VerifyDelivery';
  const words = {
    VerifyDelivery: t('delivery.note'),
    ReturnDelivery: t('delivery.returnReason'),
    ReverseDelivery: t('delivery.reverseReason'),
  };
  return (
    <CommandForm<Values, object>
      command={{ path: `/programme/deliveries/${deliveryId}/${paths[command]}`, onDone }}
      toBody={(values) => tidy({ ...dated(values), [verifies ? 'note' : 'reason']: values.text })}
      submit={label('command', command)}
      danger={command === 'ReverseDelivery'}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      {command === 'ReverseDelivery' && <p className="soft">{t('delivery.reverseHint')}</p>}
      <Form.Item name="text" label={words[command]} rules={[{ required: !verifies, whitespace: true, message: t('form.required') }]}>
        <TextArea max={500} rows={3} />
      </Form.Item>
    </CommandForm>
  );
}

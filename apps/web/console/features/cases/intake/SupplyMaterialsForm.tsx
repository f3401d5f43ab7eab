import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['SupplyMaterialsBody'];

/** 补正收齐: everything that was asked for is here; the review clock runs on. */
export function SupplyMaterialsForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'supply', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), note: values.note })}
      submit={label('command', 'SupplyMaterials')}
      dateLabel={t('supplement.suppliedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('supplement.allHere')}</p>
      {view.supplement && (
        <ul className="ticks">
          {view.supplement.items.map((item) => (
            <li key={`${item.code}${item.note ?? ''}`}>
              {label('supplementItem', item.code)}
              {item.note && <span className="soft"> · {item.note}</span>}
            </li>
          ))}
        </ul>
      )}
      <Form.Item name="note" label={t('form.note')}>
        <TextArea max={500} />
      </Form.Item>
    </CommandForm>
  );
}

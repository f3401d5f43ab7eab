import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../forms/CodeField';

const deceits = ['deceit', 'false-evidence'];

/** 终止情形 (法律援助法第四十八条), and whether the case still counts. */
export function GroundField(): ReactNode {
  const { t } = useTranslation();
  const ground: string | undefined = Form.useWatch('ground');
  return (
    <>
      <CodeField
        name="ground"
        label={t('termination.ground')}
        dictionary="terminationGround"
        extra={t('termination.groundHint')}
        required
      />
      {deceits.includes(ground ?? '') && <p className="warn">{t('termination.notCounted')}</p>}
    </>
  );
}

import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../parts/ProblemNote';
import { withUnit } from './numbers';
import { type MeasureView, type Recount, recountOf } from './queries';

/** 一数到底: counts the figure again from the record itself, up to the record the page shows, and says whether it is the same. */
export function RecountButton({ view }: { view: MeasureView }): ReactNode {
  const { t } = useTranslation();
  const [found, setFound] = useState<Recount>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const { figure, position, scope } = view;

  const count = () => {
    setBusy(true);
    setError(undefined);
    recountOf(figure.measureId, { unit: scope.id, position })
      .then(setFound, setError)
      .finally(() => setBusy(false));
  };
  const current = found?.position === position ? found : undefined;
  const same = current && current.done === figure.done && current.reported === figure.reported && current.entries === figure.entries;
  const slots = current && { position: current.position.toLocaleString('zh-CN'), n: withUnit(current.done, figure) };

  return (
    <div className="plan-recount">
      <Button onClick={count} loading={busy}>
        {t('plan.recount')}
      </Button>
      <span role="status" className={same === false ? 'bad' : same ? 'ok' : 'soft small'}>
        {slots ? (same ? t('plan.recountSame', slots) : t('plan.recountOther', slots)) : t('plan.recountBelow')}
      </span>
      <ProblemNote error={error} />
    </div>
  );
}

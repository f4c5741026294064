import { Button, NotificationBanner } from '@countersign/ui';
import * as words from '@countersign/words/portal/layout';
import { useEffect, useState } from 'react';
import { buildNow, isReplaced } from '../browser/build.js';
import { onLineBack } from '../browser/line.js';
import { loadAnew } from '../browser/load-anew.js';

/** How often at most it is asked whether there is a new version. Milliseconds. */
const interval = 60_000;

/** Says that there is a new version, to whoever comes back to a tab that runs an old one; they choose when to load it. */
export const NewVersion = () => {
  const [isOld, setOld] = useState(false);
  useEffect(() => {
    let asked = Date.now();
    return onLineBack(() => {
      if (Date.now() - asked < interval) return;
      asked = Date.now();
      buildNow().then(
        (now) => setOld(isReplaced(now)),
        () => undefined,
      );
    });
  }, []);
  return (
    <div className="govuk-width-container" role="status">
      {isOld && (
        <NotificationBanner heading={words.thereIsANewVersion}>
          <p className="govuk-body">{words.countersignKeepsWhatYouTyped}</p>
          <Button type="button" onClick={loadAnew}>
            {words.loadTheNewVersion}
          </Button>
        </NotificationBanner>
      )}
    </div>
  );
};

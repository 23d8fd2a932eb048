import { fr } from '../../catalogue/fr.ts';
import type { AnalystState } from '../../state/analyst.ts';

interface ActivityProps {
  readonly activity: AnalystState['activity'];
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** A long computation is said, and can be stopped; one that was stopped can be asked again. */
export function Activity({ activity, onStop, onAgain }: ActivityProps) {
  if (activity !== 'slow' && activity !== 'stopped') return null;
  return (
    <div className="activity">
      <span>{activity === 'slow' ? fr.computing : fr.stopped}</span>
      <button type="button" className="button small" onClick={activity === 'slow' ? onStop : onAgain}>
        {activity === 'slow' ? fr.stop : fr.recompute}
      </button>
    </div>
  );
}

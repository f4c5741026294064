// The rules about use: what is live before it is assessed, what is done and not described, recordings, guests and video.
export { retrospective } from './l03-retrospective.js';
export { activityInUseNotAssessed } from './l100-activity-in-use-not-assessed.js';
export { recordingRetention } from './l101-recording-retention.js';
export { partnerGuestAccess } from './l102-partner-guest-access.js';
export { liveVideo } from './l103-live-video.js';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A serial number of the 1900 system as `2025-06-30`, in UTC: no law of these documents is older than March 1900. */
export const isoDay = (serial: number): string => new Date(EPOCH + serial * DAY).toISOString().slice(0, 10);

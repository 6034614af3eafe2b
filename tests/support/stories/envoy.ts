/** A short story of ours, as the file of an article is laid out. */
export const ENVOY = `# Envoy Ann Smith Visits Freetown

June 05, 2024

The envoy, Ann Smith, flew to Freetown late Tuesday and met President John Doe.

"The harbour will be ready before the rains come," Smith said. "Our engineers have worked on it for months."

Freetown is the second stop of her journey after a visit to Oslo.

Original url:

https://example.org/2024/06/05/envoy-a77`;

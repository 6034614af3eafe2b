/** What a person has to write where rules know nothing; `pack:check` tells where it still stands. */
export const TO_WRITE = '(to be written)';

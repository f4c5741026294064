/** Generated from en/api/platform/http.json. */
export const theAddressCannotBeRead = 'The address cannot be read. Check that it is whole.';

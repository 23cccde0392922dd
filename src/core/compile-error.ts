/** Stands where evidence names an exception, of a program that its compiler refused. */
export const COMPILE_ERROR = 'compile_error';

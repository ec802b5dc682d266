mod bad_input;
mod check;
mod figures;
mod hostile;

mod embed;
mod gov;

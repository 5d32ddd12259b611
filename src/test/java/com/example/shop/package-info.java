/** A small shop that knows nothing of the jar that lies beside it: its own addresses, sign-in, pages and API. */
package com.example.shop;

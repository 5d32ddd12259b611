/** What the shop adds once it takes Imprimatur in: beans that it gives, and pages in which it shows what is live. */
package com.example.shop.trust;

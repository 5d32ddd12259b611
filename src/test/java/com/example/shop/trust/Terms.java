package com.example.shop.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.imprimatur.host.LivePages;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;

/** The shop's terms, in pages of its own: what the trust center says of them at the moment. */
@Controller
@RequestScoped
@Path("terms")
@Produces("text/html;charset=UTF-8")
public class Terms {
    @Inject
    LivePages live;

    @Inject
    Models models;

    /** With the shop's own engine: one call. */
    @GET
    public String called(@QueryParam("path") String path) {
        var terms = live.find(new LocaleTag("en"), new PagePath(path));
        models.put("terms", terms.map(live::body).orElse(""));
        return "terms.ftlh";
    }

    /** With JSP: one tag. */
    @GET
    @Path("tagged")
    public String tagged() {
        return "terms.jsp";
    }
}

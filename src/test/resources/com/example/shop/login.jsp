<%@ page contentType="text/plain;charset=UTF-8" %><% session.setAttribute("employee", request.getParameter("name")); %>signed in
